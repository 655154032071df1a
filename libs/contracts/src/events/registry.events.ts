import { Type } from '@sinclair/typebox';
import { countField, dayField, idField, schoolCodeField, stageField, subjectField, supplementGroundField, textField } from './event-fields';
import { defineEvent } from './event-type';

const track = Type.Union([Type.Literal('quota'), Type.Literal('control'), Type.Literal('headcount'), Type.Literal('none')]);

export const schoolRecorded = defineEvent(
  'registry',
  'school-recorded',
  'A school or teaching point was added, changed or closed by a confirmed import.',
  Type.Object({
    importId: idField,
    schoolCode: schoolCodeField,
    name: textField,
    township: textField,
    kind: textField,
    area: Type.Union([Type.Literal('urban'), Type.Literal('town'), Type.Literal('rural')]),
    teachingPoint: Type.Boolean(),
    closed: Type.Boolean(),
    /** Why it may be given supplementary quota 附加编制; absent where nothing speaks for it. */
    supplementGrounds: Type.Optional(Type.Array(supplementGroundField)),
  }),
);

export const censusRecorded = defineEvent(
  'registry',
  'census-recorded',
  'The census of 1 September of one school, summed per stage.',
  Type.Object({
    importId: idField,
    censusId: idField,
    censusOn: dayField,
    schoolCode: schoolCodeField,
    stages: Type.Array(
      Type.Object({
        stage: stageField,
        pupils: countField,
        classes: countField,
        /** Pupils who board 寄宿生, where they were counted; they are among the pupils. */
        boarders: Type.Optional(countField),
      }),
    ),
  }),
);

export const staffRecorded = defineEvent(
  'registry',
  'staff-recorded',
  'The staff of one school as they stand after a confirmed import; replaces what was known of that school. No identity numbers.',
  Type.Object({
    importId: idField,
    schoolCode: schoolCodeField,
    staff: Type.Array(
      Type.Object({
        personId: idField,
        name: textField,
        sex: Type.Union([Type.Literal('male'), Type.Literal('female')]),
        bornOn: dayField,
        stage: stageField,
        subject: subjectField,
        track,
        title: textField,
        duty: textField,
        enteredOn: dayField,
        atSchoolSince: dayField,
        backbone: Type.Boolean(),
        specialPostSince: Type.Optional(dayField),
        /** Last day of a service period, during which nobody is moved (special post, publicly funded graduate). */
        serviceUntil: Type.Optional(dayField),
        exemptions: Type.Array(textField),
        /** 用工性质, such as `regular`, `substitute`: who holds no post is of different kinds. */
        employment: Type.Optional(textField),
        /** Where somebody works who does not work at the school: a school of the county, or a body without a code. */
        elsewhere: Type.Optional(
          Type.Object({
            unit: textField,
            schoolCode: Type.Optional(schoolCodeField),
            /** What allows it, and the last day of it. */
            documentNumber: Type.Optional(textField),
            until: Type.Optional(dayField),
          }),
        ),
      }),
    ),
  }),
);

export const staffLeft = defineEvent(
  'registry',
  'staff-left',
  'Somebody left service: the post that they held falls free. Told once; the list of the school’s staff follows it.',
  Type.Object({
    departureId: idField,
    personId: idField,
    name: textField,
    schoolCode: schoolCodeField,
    stage: stageField,
    subject: subjectField,
    track,
    reason: Type.Union(['retirement', 'transfer-out', 'resignation', 'dismissal', 'death'].map((reason) => Type.Literal(reason))),
    leftOn: dayField,
    documentNumber: textField,
    recordedBy: textField,
  }),
);

export const rosterConfirmed = defineEvent(
  'registry',
  'roster-confirmed',
  'The rows of one county workbook are in force; the registry itself takes this up and tells the staff of each school that changed.',
  Type.Object({
    importId: idField,
    censusId: Type.Optional(idField),
    confirmedBy: textField,
    schools: countField,
    /** Whose staff changed. */
    staffSchools: Type.Array(schoolCodeField),
  }),
);

export const importConfirmed = defineEvent(
  'registry',
  'import-confirmed',
  'All rows of one county workbook are in force; follows the events of its schools.',
  Type.Object({ importId: idField, censusId: Type.Optional(idField), confirmedBy: textField, schools: countField, staff: countField }),
);
