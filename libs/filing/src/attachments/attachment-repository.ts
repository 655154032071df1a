import { createHash } from 'node:crypto';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Actor } from '../process/actor';
import { recogniseScan, type ScanMediaType } from './scan';

export interface Attachment {
  id: string;
  caseId: string;
  fileName: string;
  mediaType: ScanMediaType;
  bytes: number;
  sha256: string;
  uploadedBy: string;
  uploadedAt: string;
}

const columns = `id, case_id as "caseId", file_name as "fileName", media_type as "mediaType", bytes, sha256, uploaded_by as "uploadedBy",
  to_char(uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "uploadedAt"`;

/** Scans of decisions, kept beside the cases that they belong to and never changed. */
export class AttachmentRepository {
  private readonly table: string;

  constructor(prefix = '') {
    this.table = `${prefix}case_attachments`;
  }

  /** Errors: `ATTACHMENT.TOO_LARGE`, `ATTACHMENT.NOT_A_SCAN`. */
  async keep(
    transaction: Transaction,
    scan: { id: string; caseId: string; fileName: string; content: Buffer; uploader: Actor },
  ): Promise<Attachment> {
    const { id, caseId, fileName, content, uploader } = scan;
    const [kept] = await transaction.query<Attachment>(
      `insert into ${this.table} (id, case_id, file_name, media_type, bytes, sha256, content, uploaded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
      [id, caseId, fileName, recogniseScan(content), content.length, sha256Of(content), content, uploader.accountId],
    );
    return kept!;
  }

  async listOf(transaction: Transaction, caseId: string): Promise<Attachment[]> {
    return transaction.query<Attachment>(`select ${columns} from ${this.table} where case_id = $1 order by uploaded_at, id`, [caseId]);
  }

  /** Errors: `ATTACHMENT.NOT_FOUND`, also for the scan of another case. */
  async assertOf(transaction: Transaction, caseId: string, id: string): Promise<void> {
    const [found] = await transaction.query(`select 1 from ${this.table} where case_id = $1 and id = $2`, [caseId, id]);
    if (!found) throw new DomainError('ATTACHMENT.NOT_FOUND', { id });
  }

  /** Errors: `ATTACHMENT.NOT_FOUND`. */
  async read(transaction: Transaction, id: string): Promise<Attachment & { content: Buffer }> {
    const [found] = await transaction.query<Attachment & { content: Buffer }>(
      `select ${columns}, content from ${this.table} where id = $1`,
      [id],
    );
    if (!found) throw new DomainError('ATTACHMENT.NOT_FOUND', { id });
    return found;
  }
}

export function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
