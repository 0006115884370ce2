import { signsBrought } from '#lib/danger-signs/lacking-signs.ts';
import { factAt, textsAt } from '#lib/facts/fact-at.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

/** The condition whose signs are those of whoever helps. */
const CARER = 'carer';

/**
 * A guide says about whom its danger signs speak. "Your face droops", read by a daughter about her mother, is
 * a sign that is passed over; so is "they cannot go on caring".
 */
export function signsSayAboutWhom(guide: GuideFile, library: Library): Problem[] {
	const { values } = guide.front;
	if (values === undefined) return [];
	const isAboutThem = factAt(values, ['checkFirst', 'about']) === 'them';
	return errors(guide.file, isAboutThem ? aboutThem(guide, library) : aboutReader(guide));
}

function aboutReader(guide: GuideFile): Finding[] {
	const audience = listed(guide, ['audience']);
	const isForCarers = audience.includes('carer') && !audience.includes('patient');
	const isSaid = factAt(guide.front.values, ['checkFirst', 'about']) !== undefined;
	const says = 'A guide for carers alone does not say about whom its danger signs speak.';
	const fix =
		'Under checkFirst, write about: them for the person they help, or about: you for the carer.';
	return [
		...(isForCarers && !isSaid ? found(lineAt(guide), says, fix) : []),
		...(listed(guide, ['checkFirst', 'aboutYou']).length > 0
			? found(
					lineAt(guide, 'aboutYou'),
					'All danger signs speak of the reader here.',
					'Take aboutYou out.',
				)
			: []),
	];
}

function aboutThem(guide: GuideFile, { conditions, dangerSigns }: Library): Finding[] {
	const aboutYou = listed(guide, ['checkFirst', 'aboutYou']);
	const shown = shownSigns(guide);
	const carers = new Set(signsBrought(CARER, conditions));
	const says = 'A guide that patients read speaks to them of their own danger signs.';
	const fix = 'Take about: them out, or take patient out of audience.';
	return [
		...(listed(guide, ['audience']).includes('patient')
			? found(lineAt(guide, 'about'), says, fix)
			: []),
		...aboutYou.flatMap((name, index) =>
			!dangerSigns.has(name) || shown.has(name)
				? []
				: found(
						lineAt(guide, 'aboutYou', index),
						`The sign ${name} is not named here.`,
						'Take it out.',
					),
		),
		...[...shown]
			.filter((name) => carers.has(name) && !aboutYou.includes(name))
			.flatMap((name) =>
				found(
					lineAt(guide, 'about'),
					`The sign ${name} is one of carers.`,
					'Name it in aboutYou too.',
				),
			),
	];
}

function shownSigns(guide: GuideFile): Set<string> {
	const inWords = (guide.tree ? usedParts(guide.tree) : [])
		.filter(({ name }) => name === 'DangerSign')
		.map(({ settings }) => settings.get('name') ?? '');
	const inFacts = ['stop', 'watch'].flatMap((list) => listed(guide, ['checkFirst', list]));
	return new Set([...inFacts, ...inWords]);
}

function listed({ front }: GuideFile, path: string[]): string[] {
	return textsAt(front.values, path).map(([text]) => text);
}

function lineAt({ front }: GuideFile, ...path: (string | number)[]): number {
	return front.lineOf(['checkFirst', ...path]);
}
