import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';

/** A line of an Easy Read file as it was typed. */
interface TypedLine {
	path: FactPath;
	/** The line of the file on which it stands. */
	line: number;
	says: string;
	picture: unknown;
	/** The step under Try this first that it is of. */
	step: unknown;
	/** The line under Ask first that it stands for. */
	ask: unknown;
}

/** Every line of an Easy Read file, in reading order. */
export function easyLines({ front }: FactsFile): TypedLine[] {
	const { values } = front;
	const parts = listAt(values, ['parts']).map((_, part): FactPath => ['parts', part, 'lines']);
	const lists: FactPath[] = [['askFirst'], ...parts];
	return lists.flatMap((list) =>
		listAt(values, list).map((typed, index) => {
			const path = [...list, index];
			const says = factAt(typed, ['says']);
			return {
				path,
				line: front.lineOf([...path, 'says']),
				says: typeof says === 'string' ? says.trim() : '',
				picture: factAt(typed, ['picture']),
				step: factAt(typed, ['step']),
				ask: factAt(typed, ['ask']),
			};
		}),
	);
}
