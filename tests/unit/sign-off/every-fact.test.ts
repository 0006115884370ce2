import { describe, expect, test } from 'vitest';
import { signsOf } from '#lib/danger-signs/sign-table.ts';
import { contentFolders } from '#lib/facts/content-folders.ts';
import { tableSignOff, typedSign } from '#lib/facts/danger-sign.ts';
import { schemas } from '#lib/facts/schemas.ts';
import { check } from '#lib/facts/sign-off-fields.ts';
import { wordsOfSafetyWords } from '#lib/sign-off/safety-words.ts';
import { sealedText } from '#lib/sign-off/seal/fingerprint.ts';
import { isOfRelease, wordsOfRelease } from '#lib/sign-off/seal/signed-release.ts';
import { wordsOfSign } from '#lib/sign-off/seal/signed-signs.ts';
import { signedWords, wordsOfCard, wordsWithDrawings } from '#lib/sign-off/seal/signed-words.ts';
import { signedWorksheets, wordsOfWorksheet } from '#lib/sign-off/seal/signed-worksheets.ts';
import { standingTexts } from '#lib/sign-off/standing-texts.ts';
import { aCheck, aSignOff } from '../../helpers/sample-guide.ts';
import { aGuideFile, aLibrary } from '../../helpers/sample-library.ts';
import { aSign, signFacts } from '../../helpers/sample-signs.ts';

const worksheet = [...signedWorksheets.values()][0];
if (!worksheet) throw new Error('There is no worksheet.');
const card = (facts: object) => wordsOfCard('content/organisations/acas.yaml', facts);
const area = { area: 'Head', order: 1, signs: { fit: signFacts() } };
/** Held whole by the seal of the version, as each file of its folder is. */
const whole = (kind: 'pages' | 'conditions' | 'packs') => (facts: object) =>
	isOfRelease(`content/${contentFolders[kind].replaceAll('*', 'made-up')}`)
		? JSON.stringify(facts)
		: '';

/** What the seal of each kind of file is of, as one text: its facts lead to it. */
const seals: Record<string, (facts: object) => string> = {
	guides: (facts) => {
		const guide = aGuideFile();
		const values = { ...(guide.front.values as object), ...facts };
		return signedWords({ ...guide, front: { ...guide.front, values } }, aLibrary());
	},
	easyReads: (facts) => wordsWithDrawings('content/guides/work/desk/er.yaml', facts, [], new Map()),
	pages: whole('pages'),
	topics: (facts) => JSON.stringify(standingTexts([], new Map([['work', facts]]))),
	safetyLines: card,
	dangerSigns: (facts) =>
		JSON.stringify(
			signsOf([{ ...area, ...facts }]).map((sign) =>
				wordsOfSign(sign, { ...aSignOff, checked: [] }, new Map()),
			),
		),
	tableSignOff: (facts) => wordsOfSign(aSign('fit'), { ...aSignOff, ...facts }, new Map()),
	organisations: card,
	routes: card,
	worksheets: (facts) => wordsOfWorksheet(worksheet, facts),
	safetyWords: (facts) => wordsOfSafetyWords([], facts),
	release: (facts) => wordsOfRelease('0', facts),
	conditions: whole('conditions'),
	packs: whole('packs'),
	sessions: card,
	teachingCards: card,
};

const MARK = 'Whoever sees a fault takes it down at once: less is shown, and no word more.';
const HOLDS = 'It holds the seals.';
/** Each fact that stands in no seal, with the reason: a list that is not to grow in passing. */
const OUTSIDE: Record<string, Record<string, string>> = {
	guides: { checked: HOLDS, withdrawn: MARK, beingCorrected: MARK },
	safetyLines: { checked: HOLDS },
	tableSignOff: { checked: HOLDS, beingCorrected: MARK },
	organisations: { checked: HOLDS },
	routes: { checked: HOLDS },
	worksheets: { checked: HOLDS },
	safetyWords: { checked: HOLDS },
	release: { checked: HOLDS },
	easyReads: { checked: HOLDS },
	sessions: { checked: HOLDS },
	teachingCards: { checked: HOLDS },
};

const facts = Object.entries(schemas).flatMap(([kind, schema]) =>
	Object.keys((schema as { shape: object }).shape).map((fact) => [kind, fact] as const),
);

describe('each fact of each kind of file stands in a seal, or in the list of those that do not', () => {
	test.each(facts)('%s: %s', (kind, fact) => {
		const seal = seals[kind];
		const changed = seal?.({ [fact]: 'made up for a test' });
		expect(changed).not.toBe(undefined);
		expect(changed === seal?.({})).toBe(Object.hasOwn(OUTSIDE[kind] ?? {}, fact));
	});

	test.each(Object.keys(typedSign.shape))('a danger sign: %s', (fact) => {
		const changed = { ...area, signs: { fit: { ...signFacts(), [fact]: 'made up for a test' } } };
		expect(seals['dangerSigns']?.(changed)).not.toBe(seals['dangerSigns']?.({}));
	});

	test.each([
		...Object.keys(check.shape).filter((fact) => fact !== 'words'),
		...Object.keys(tableSignOff.shape.checked.element.shape).filter((fact) => fact !== 'signs'),
	])('a check: %s', (fact) => {
		const changed = sealedText('0', { ...aCheck, [fact]: 'made up for a test' });
		expect(changed).not.toBe(sealedText('0', aCheck));
	});
});
