import type { components as Quota } from '../../api/generated/quota';
import type { components as Registry } from '../../api/generated/registry';
import { words, type Words } from '../../language/words';

export interface Found {
  key: string;
  text: string;
  note?: string;
  path: string;
}

export interface FoundGroup {
  key: string;
  title: Words;
  found: Found[];
}

const titles = {
  schools: words('学校', 'Schools'),
  people: words('人员', 'People'),
  transfers: words('经同意的划转', 'Transfers'),
  movements: words('台账变动', 'Ledger movements'),
};

interface Answers {
  schools?: Registry['schemas']['SchoolAnswer'][];
  people?: Registry['schemas']['PersonFoundAnswer'][];
  transfers?: Quota['schemas']['TransferView'][];
  movements?: Quota['schemas']['MovementFoundView'][];
}

/** What matches, by kind, each with its place. Schools and transfers are all here: the county has few enough to look through. */
export function foundIn(query: string, { schools = [], people = [], transfers = [], movements = [] }: Answers): FoundGroup[] {
  const groups: FoundGroup[] = [
    {
      key: 'schools',
      title: titles.schools,
      found: schools
        .filter(({ name, schoolCode }) => name.includes(query) || schoolCode.includes(query))
        .map(({ schoolCode, name, township }) => ({
          key: schoolCode,
          text: `${name} ${schoolCode}`,
          note: township,
          path: `/ledger/${schoolCode}`,
        })),
    },
    {
      key: 'people',
      title: titles.people,
      found: people.map(({ personId, name, schoolName, schoolCode }) => ({
        key: personId,
        text: name,
        note: schoolName,
        path: `/staff/${schoolCode}`,
      })),
    },
    {
      key: 'transfers',
      title: titles.transfers,
      found: transfers
        .filter(({ documentNumber }) => documentNumber.includes(query))
        .map(({ transferId, documentNumber, reason }) => ({
          key: transferId,
          text: documentNumber,
          note: reason,
          path: `/transfers/${transferId}`,
        })),
    },
    {
      key: 'movements',
      title: titles.movements,
      found: movements.map(({ id, number, documentNumber, reason }) => ({
        key: id,
        text: `${number} · ${documentNumber ?? ''}`,
        note: reason,
        path: `/movements/${id}`,
      })),
    },
  ];
  return groups.filter(({ found }) => found.length > 0);
}
