/** Names in the place of codes in a sentence of the planner, such as `5223270017/chinese`. */
export function named(text: string, nameOf: (schoolCode: string) => string, subjectOf: (subject: string) => string): string {
  return text
    .replace(/(\d{10})\/([a-z-]+)/g, (_, code: string, subject: string) => `${nameOf(code)} ${subjectOf(subject)}`)
    .replace(/\b\d{10}\b/g, (code) => nameOf(code));
}
