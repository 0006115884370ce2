import { makeToldKinds, type ToldKinds } from '#lib/query/dangers/told-kinds.ts';
import { readEmergencies, readExact } from '#lib/query/search-data.ts';
import { entries } from '#lib/checks/unsafe/list-entries.ts';
import { textOf } from './content-files.ts';

/** The danger signs of what a sentence tells of, by the lists of emergencies in a content folder: read when they are first asked. */
export function signsTold(content: string): (sentence: string) => string[] {
	let told: ToldKinds | undefined;
	const folder = `${content}/search`;
	return (sentence) => {
		const typed = textOf(`${folder}/emergencies.yaml`);
		if (typed === '') return [];
		const kinds = readEmergencies(typed);
		told ??= makeToldKinds({
			kinds: new Map(
				Object.keys(kinds).map((kind) => [
					kind,
					entries(textOf(`${folder}/emergencies/${kind}.txt`)),
				]),
			),
			exact: readExact(textOf(`${folder}/exact.yaml`)),
		});
		return told(sentence).flatMap((kind) => kinds[kind]?.signs ?? []);
	};
}
