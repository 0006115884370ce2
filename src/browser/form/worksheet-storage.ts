import { KeptRecord } from '#browser/page/kept-record.ts';
import {
	deviceKey,
	readAnswers,
	writeAnswers,
	type Answers,
} from '#lib/worksheet/worksheet-answers.ts';

/** What this device keeps of a worksheet, when its reader asks. */
export function worksheetRecord(worksheet: string): KeptRecord<Answers> {
	return new KeptRecord<Answers>(deviceKey(worksheet), {
		write: (answers) => writeAnswers(worksheet, answers),
		read: (text) => {
			const read = readAnswers(text, worksheet);
			return 'answers' in read ? read.answers : undefined;
		},
	});
}
