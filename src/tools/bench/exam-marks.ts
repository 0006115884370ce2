import { readFileSync } from 'node:fs';
import type { SearchData } from '#lib/query/search-data.ts';
import { readExam, type Question } from '#tools/search/read-exam.ts';
import { ownName } from './more-guides.ts';

/** Every phrase of the exam. */
export const questions: Question[] = ['phrases.csv', 'more-phrases.csv'].flatMap(readExam);

/** How many phrases got what they should. */
export interface Marks {
	first: string;
	firstThree: string;
	/** Phrases that we have nothing for, and that were told so. */
	nothing: string;
}

/** The marks of an exam, by the guides that came for each phrase. A guide made from a right one is right. */
export function marksOf(answers: string[][]): Marks {
	const came = questions.map((question, at) => ({
		question,
		slugs: [...new Set(answers[at]?.map(ownName))],
	}));
	const ofGuides = came.filter(({ question }) => question.kind === 'guide');
	const none = came.filter(({ question }) => question.kind === 'none');
	const within = (places: number) =>
		ofGuides.filter(({ question, slugs }) =>
			slugs.slice(0, places).some((slug) => question.accept.includes(slug)),
		).length;
	const share = (count: number) => `${((100 * count) / ofGuides.length).toFixed(1)} %`;
	return {
		first: share(within(1)),
		firstThree: share(within(3)),
		nothing: `${none.filter(({ slugs }) => slugs.length === 0).length}/${none.length}`,
	};
}

/** The search files of a built site. */
export function readSearchFiles(folder: string): SearchData {
	const read = (name: string): unknown =>
		JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
	return {
		alarms: read('search-alarms') as SearchData['alarms'],
		guides: read('search-data') as SearchData['guides'],
	};
}
