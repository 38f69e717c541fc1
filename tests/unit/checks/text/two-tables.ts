import { CHAPTER_1, PACKAGE, SLOT, swap, type Edits } from '../../support/small-project.ts';
import { ruleFaults } from '../rule-faults.ts';

/** A table of section 1.1 beside the one of section 2.1. */
const COMPLAINTS = {
  name: 'complaints',
  type: 'table',
  path: 'complaints.csv',
  title: '2019 年各街道投诉办结情况',
  number: '表1.1',
  section: '1.1',
  period: '2019',
  place: 'guandu',
  schema: {
    fields: [
      { name: '街道', type: 'string' },
      { name: '投诉', type: 'integer', unit: '件' },
      { name: '办结', type: 'integer', unit: '件' },
    ],
    primaryKey: ['街道'],
  },
};

/** Adds the table of complaints, with other properties if given, to the small project. */
export const withComplaints = (more: object = {}): Edits => ({
  [PACKAGE]: (text) => {
    const descriptor = JSON.parse(text) as { resources: object[] };
    return JSON.stringify({ ...descriptor, resources: [...descriptor.resources, { ...COMPLAINTS, ...more }] }, null, 2);
  },
  'data/guandu-2019/complaints.csv': '街道,投诉,办结\n甲,12,11\n乙,9,9\n',
});

/** Faults of references where section 1.1 says `text`, the table of complaints being its own. */
export const referred = (text: string): string[] => ruleFaults('reference', { ...withComplaints(), [CHAPTER_1]: swap(SLOT, `\n${text}`) });
