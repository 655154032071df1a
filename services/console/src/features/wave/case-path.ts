/** What a case is read by where its consent was a transfer; an adjustment by its wave. */
const pathOfKind: Record<string, string> = { loan: '/pool/loans', recovery: '/pool/recoveries' };

/** The page of the case that a transfer carried out. */
export function casePath({ caseKind, caseId }: { caseKind: string; caseId: string }): string {
  return `${pathOfKind[caseKind] ?? '/wave'}/${caseId}`;
}
