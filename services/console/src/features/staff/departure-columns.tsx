import { Link } from 'react-router';
import type { components } from '../../api/generated/registry';
import { departureReasonNames } from '../../glossary/people';
import { nameIn, stageNames, subjectNames, trackNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';

type Departure = components['schemas']['DepartureAnswer'];

export function departureColumns(say: Say): OfficeColumn<Departure>[] {
  return [
    { key: 'name', title: words('姓名', 'Name'), value: ({ name }) => name, width: 100, frozen: true },
    {
      key: 'school',
      title: words('学校', 'School'),
      value: ({ schoolCode }) => schoolCode,
      render: ({ schoolCode }) => <Link to={`/ledger/${schoolCode}`}>{schoolCode}</Link>,
      width: 130,
      filter: true,
    },
    { key: 'stage', title: words('学段', 'Stage'), value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, filter: true },
    {
      key: 'subject',
      title: words('学科', 'Subject'),
      value: ({ subject }) => say(nameIn(subjectNames, subject)),
      width: 110,
      filter: true,
    },
    {
      key: 'track',
      title: words('编制类型', 'Track'),
      value: ({ track }) => say(nameIn(trackNames, track ?? 'none')),
      width: 110,
      filter: true,
    },
    {
      key: 'reason',
      title: words('原因', 'Why'),
      value: ({ reason }) => say(nameIn(departureReasonNames, reason)),
      width: 110,
      filter: true,
    },
    { key: 'left', title: words('在岗最后一日', 'Last day'), value: ({ leftOn }) => leftOn, width: 120 },
    { key: 'document', title: words('文号', 'Document'), value: ({ documentNumber }) => documentNumber, width: 200 },
    { key: 'by', title: words('登记人', 'Recorded by'), value: ({ recordedByName }) => recordedByName, width: 140 },
    { key: 'at', title: words('登记时间', 'Recorded'), value: ({ recordedAt }) => instantText(recordedAt), width: 150 },
  ];
}
