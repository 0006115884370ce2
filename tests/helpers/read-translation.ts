import { fingerprintOf, sealOf } from '#tools/content/content-files.ts';

/** A made-up reader of both languages. */
export const aReader = {
	name: 'A made-up reader',
	role: 'Welsh speaker',
	on: '2026-11-30',
	interests: 'None',
};

/** The text of a translated file with a check by that reader, or another, of what `wordsOf` makes of it. */
export function withReader(
	text: string,
	wordsOf: (text: string) => string,
	reader: object = aReader,
): string {
	const words = sealOf(fingerprintOf(wordsOf(text)), reader);
	const check = `checked: [${JSON.stringify({ ...reader, words })}]`;
	const bare = text.replace(/^checked: .*\n/m, '');
	return bare.replace(/^translated:.*$/m, (line) => `${line}\n${check}`);
}
