import { readFileSync } from 'node:fs';

/** A phrase that a reader may type, and what must come. */
export interface Question {
	phrase: string;
	/** Guides that are a right answer; none for an emergency or a thing we do not have. */
	accept: string[];
	kind: 'guide' | 'urgent' | 'none';
	style: string;
}

/** The questions of a file in tests/exam. */
export function readExam(file: string): Question[] {
	return readFileSync(`tests/exam/${file}`, 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => {
			const [, quoted, plain, accept = '', style = ''] =
				/^(?:"((?:[^"]|"")*)"|([^,]*)),([^,]*),(.*)$/.exec(line.trimEnd()) ?? [];
			const kind = accept === 'URGENT' ? 'urgent' : accept === 'NONE' ? 'none' : 'guide';
			return {
				phrase: quoted?.replaceAll('""', '"') ?? plain ?? '',
				accept: kind === 'guide' ? accept.split(' ') : [],
				kind,
				style,
			};
		});
}
