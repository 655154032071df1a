import { Injectable } from '@nestjs/common';
import type { CountyReading } from '../workbook/county-reading';
import { readCounty, type CountyFile } from '../workbook/read-county';

/**
 * The last reading, kept so that the confirm that follows a preview need not read the file again. Only one: a reading
 * of 100,000 rows is some 60 MB. Whoever asks for another one gets it read anew from the files.
 */
@Injectable()
export class ImportReadings {
  private kept?: { importId: string; reading: CountyReading };

  keep(importId: string, reading: CountyReading): void {
    this.kept = { importId, reading };
  }

  async of(importId: string, files: () => Promise<CountyFile[]>): Promise<CountyReading> {
    if (this.kept?.importId !== importId) this.keep(importId, await readCounty(await files()));
    return this.kept!.reading;
  }

  forget(importId: string): void {
    if (this.kept?.importId === importId) this.kept = undefined;
  }
}
