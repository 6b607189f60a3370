import type * as z from 'zod/mini';
import { type Member, workStatuses } from '../../deprivation/index.ts';
import { schoolLevels, telecomServices, vocationalLevels } from '../../vocabulary/index.ts';
import { annotate } from '../building/annotate.ts';
import { civilDate } from '../building/civil-date.ts';
import { count } from '../building/count.ts';
import { oneOf } from '../building/one-of.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';
import { checklist } from './checklist.ts';
import { knownFact, yesOrNo } from './known-fact.ts';

/** The fields of a member and their types, without what holds between them. */
export function memberStructure(): z.ZodMiniType<Member> {
  const school = [...schoolLevels, 'none'] as const;
  return strictObject<Member>({
    id: annotate(text(), { description: 'Id, unique within the household' }),
    birthDate: knownFact(civilDate(), 'Day of birth'),
    age: knownFact(count(0), 'Age in completed years, where the day of birth is not known'),
    attendsSchool: knownFact(oneOf(school), 'Level of schooling attended now'),
    completedSchool: knownFact(oneOf(school), 'Highest level of schooling completed'),
    attendsTraining: knownFact(oneOf([...vocationalLevels, 'none']), 'Level of vocational training attended now'),
    diplomas: knownFact(checklist(vocationalLevels), 'Vocational diplomas and certificates'),
    onTheJobTrainingCertificate: yesOrNo('An employer recruited the member and certified a training on the job'),
    workStatus: knownFact(oneOf(workStatuses), 'What the member does'),
    labourContract: yesOrNo('The wage work is under a labour contract'),
    seekingWork: yesOrNo('Has no work, is ready or wants to work, and finds none'),
    ableToWork: yesOrNo('Able to work'),
    ofWorkingAge: yesOrNo('Of working age'),
    elderly: yesOrNo('An elderly person'),
    disability: yesOrNo('A person with disability'),
    monthlySocialAllowance: yesOrNo('Receives the monthly social allowance'),
    healthInsurance: yesOrNo('Has health insurance'),
    stunted: yesOrNo('Height is low for the age of the child'),
    underweight: yesOrNo('Weight is low for the age of the child'),
    ill: yesOrNo('Was in bed and in need of care, or off work or school and all normal activity'),
    soughtTreatment: yesOrNo('Sought treatment when ill'),
    telecomServices: knownFact(checklist(telecomServices), 'Telecommunication services that the member uses'),
  });
}
