import { Injectable } from '@nestjs/common';
import { identified, type IdentifiedPerson } from '../domain/identified-person';
import { IdentityNumberVault } from '../identity-numbers/identity-number-vault';
import type { CountyReading } from '../workbook/county-reading';
import { readCounty, type CountyFile } from '../workbook/read-county';

/** What was read of an import, each person with the keyed hash of the identity number. */
export interface IdentifiedReading extends CountyReading {
  roster: IdentifiedPerson[];
}

/**
 * The last reading, kept so that the confirm that follows a preview need not read the file again. Only one: a reading
 * of 100,000 rows is some 60 MB. Whoever asks for another one gets it read anew from the files.
 */
@Injectable()
export class ImportReadings {
  private kept?: { importId: string; reading: IdentifiedReading };

  constructor(private readonly vault: IdentityNumberVault) {}

  identify(county: string, reading: CountyReading): IdentifiedReading {
    return { ...reading, roster: identified(reading.tables.roster, (identityNumber) => this.vault.hash(county, identityNumber)) };
  }

  keep(importId: string, reading: IdentifiedReading): void {
    this.kept = { importId, reading };
  }

  async of(county: string, importId: string, files: () => Promise<CountyFile[]>): Promise<IdentifiedReading> {
    if (this.kept?.importId !== importId) this.keep(importId, this.identify(county, await readCounty(await files())));
    return this.kept!.reading;
  }

  forget(importId: string): void {
    if (this.kept?.importId === importId) this.kept = undefined;
  }
}
