import { readCodes } from '#lib/facts/given-codes.ts';
import { isCode } from '#lib/facts/codes.ts';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';

/** A code is printed on paper for years, so it is given once, to one guide, and written down. */
export function codeIsItsOwn(
	{ file, slug, front }: GuideFile,
	{ guides, codes }: Library,
): Problem[] {
	const other = guides.find((guide) => guide.slug === slug && guide.file !== file);
	if (other)
		return errors(
			file,
			found(
				1,
				`${other.file} has a folder of the same name.`,
				'Is it the same guide, moved or copied? Take away the folder that is old. Are they two guides? Name this folder otherwise, in small letters with dashes.',
			),
		);
	const code = factAt(front.values, ['code']);
	if (code === undefined && front.end !== undefined && front.values !== undefined)
		return withoutCode(file, slug, front, codes);
	if (typeof code !== 'string' || !isCode(code)) return [];
	const twin = guides.find(
		(guide) => guide.file !== file && factAt(guide.front.values, ['code']) === code,
	);
	// Whose it is stands in the list: the guide that took it from there is right to have it.
	const isOwner = codes.get(code) === slug;
	const finding = twin && !isOwner ? takenBy(twin.slug) : notGiven(code, slug, codes);
	return finding ? errors(file, [[front.lineOf(['code']), ...finding]]) : [];
}

/** A guide has none until it is taken in; one that had one may stand on paper, and a check is of its code too. */
function withoutCode(
	file: string,
	slug: string,
	front: GuideFile['front'],
	codes: Library['codes'],
): Problem[] {
	const own = [...codes].find(([, name]) => name === slug)?.[0];
	const at = (fact: string) => front.lineOf([fact]);
	if (own)
		return errors(file, found(at('title'), `The code of ${slug} is gone.`, `Write code: "${own}"`));
	return listAt(front.values, ['checked']).length > 0
		? errors(
				file,
				found(
					at('checked'),
					'This guide was checked before it had a code.',
					'Write checked: []. Ask for the check once it has been taken in.',
				),
			)
		: [];
}

type Answer = [says: string, fix: string];

function takenBy(slug: string): Answer {
	return [
		`This code belongs to ${slug}.`,
		'Take the line out: a guide gets its code when it is taken in.',
	];
}

function notGiven(code: string, slug: string, codes: Library['codes']): Answer | undefined {
	const owner = codes.get(code);
	const own = [...codes].find(([, name]) => name === slug)?.[0];
	if (owner === slug) return undefined;
	if (own) return [`The code of ${slug} is ${own}, and it never changes.`, `Write code: "${own}"`];
	if (owner && owner !== 'spare') return takenBy(owner);
	if (owner)
		return [
			'This code is still spare.',
			`Write ${code} ${slug} in its place in content/codes.txt.`,
		];
	return ['This code was never given.', `Add the line ${code} ${slug} to content/codes.txt.`];
}

/** A code that stands on paper leads somewhere for good: its guide may be taken down, and never goes. */
export function codesLeadToGuides(
	file: string,
	text: string,
	{ guides }: Pick<Library, 'guides'>,
): Problem[] {
	const lines = text.split('\n');
	const gone = [...readCodes(text)].filter(
		([, name]) => name !== 'spare' && !guides.some(({ slug }) => slug === name),
	);
	return errors(
		file,
		gone.map(([code, name]): Finding => [
			lines.findIndex((line) => line.trim().startsWith(code)) + 1,
			`${code} may stand on paper, and there is no guide ${name}.`,
			'Its file is called en.mdx. If its folder was taken away, put it back: git has it. To take a guide down, write withdrawn in its facts.',
		]),
	);
}

/** The list of codes ever given holds each code once. */
export function codesAreGivenOnce(file: string, text: string): Problem[] {
	const seen = new Map<string, number>();
	const findings = text.split('\n').flatMap((typed, index): Finding[] => {
		const line = typed.trim();
		if (line === '' || line.startsWith('#')) return [];
		const [, code = '', name] = /^(\S+)\s+([a-z0-9-]+)$/.exec(line) ?? [];
		const first = seen.get(code);
		if (!name || !isCode(code))
			return found(
				index + 1,
				`"${line}" is not a code and a guide.`,
				'Write four figures, a space, and the folder name of the guide.',
			);
		if (first)
			return found(
				index + 1,
				`${code} was given before, on line ${first}.`,
				'Take this line out. npm run take-in gives the next one.',
			);
		seen.set(code, index + 1);
		return [];
	});
	return errors(file, findings);
}
