import { Button } from 'antd';
import type { components } from '../../api/generated/registry';
import { employmentNames, positionNames, professionalTitleNames } from '../../glossary/people';
import { nameIn, stageNames, subjectNames, trackNames } from '../../glossary/vocabulary';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';

type Person = components['schemas']['StaffAnswer'];

/** The roster of a school as the bureau keeps it; identity numbers come masked. */
/** `leave`: lets somebody be recorded as gone; absent where the caller may not. */
export function staffColumns(say: Say, leave?: (person: Person) => void): OfficeColumn<Person>[] {
  return [
    { key: 'name', title: words('姓名', 'Name'), value: ({ name }) => name, width: 90, frozen: true },
    { key: 'number', title: words('身份证件号', 'Identity number'), value: ({ identityNumber }) => identityNumber, width: 170 },
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
      width: 100,
      filter: true,
    },
    {
      key: 'employment',
      title: words('用工性质', 'Employment'),
      value: ({ employment }) => say(nameIn(employmentNames, employment)),
      width: 120,
      filter: true,
    },
    {
      key: 'title',
      title: words('职称', 'Title'),
      value: ({ professionalTitle }) => say(nameIn(professionalTitleNames, professionalTitle)),
      width: 100,
      filter: true,
    },
    {
      key: 'position',
      title: words('职务', 'Position'),
      value: ({ position }) => say(nameIn(positionNames, position)),
      width: 120,
      filter: true,
    },
    { key: 'birth', title: words('出生日期', 'Born'), value: ({ birthDate }) => birthDate, width: 110 },
    { key: 'entered', title: words('从教日期', 'Entered'), value: ({ enteredEducationOn }) => enteredEducationOn, width: 110 },
    { key: 'since', title: words('到校日期', 'At school since'), value: ({ atSchoolSince }) => atSchoolSince, width: 110 },
    { key: 'backbone', title: words('骨干', 'Backbone'), value: ({ backbone }) => (backbone ? '√' : ''), width: 70, filter: true },
    ...(leave ? [stepColumn(say, leave)] : []),
  ];
}

const hasLeft = words('登记离岗', 'Has left');

function stepColumn(say: Say, leave: (person: Person) => void): OfficeColumn<Person> {
  return {
    key: 'steps',
    title: words('操作', 'Steps'),
    value: () => undefined,
    render: (person) => (
      <Button size="small" onClick={() => leave(person)}>
        {say(hasLeft)}
      </Button>
    ),
    width: 110,
  };
}
