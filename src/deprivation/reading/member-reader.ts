import { schoolLevels, telecomServices, vocationalLevels } from '../../vocabulary/indicator-rule.ts';
import { workStatuses } from '../member.ts';
import { count, date, oneOf, type Reader, text, yesOrNo } from './reader.ts';
import { checklist, fields } from './structure.ts';

/** Reads the facts of a member. */
export function memberReader(): Reader {
  const school = oneOf([...schoolLevels, 'none']);
  return fields(
    {
      id: text,
      birthDate: date,
      age: count,
      attendsSchool: school,
      completedSchool: school,
      attendsTraining: oneOf([...vocationalLevels, 'none']),
      diplomas: checklist(vocationalLevels),
      onTheJobTrainingCertificate: yesOrNo,
      workStatus: oneOf(workStatuses),
      labourContract: yesOrNo,
      seekingWork: yesOrNo,
      ableToWork: yesOrNo,
      ofWorkingAge: yesOrNo,
      elderly: yesOrNo,
      disability: yesOrNo,
      monthlySocialAllowance: yesOrNo,
      healthInsurance: yesOrNo,
      stunted: yesOrNo,
      underweight: yesOrNo,
      ill: yesOrNo,
      soughtTreatment: yesOrNo,
      telecomServices: checklist(telecomServices),
    },
    ['id'],
  );
}
