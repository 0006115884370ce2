import type { Library } from '#lib/checks/library.ts';
import { errors, found, warnings, type Problem } from '#lib/checks/problem.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { SinceCheck } from '#lib/sign-off/checked-text.ts';
import { straysIn } from '#lib/sign-off/fault-marks.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';
import { textForPatients } from '#lib/sign-off/text-for-patients.ts';

/**
 * A guide that was mended after its check says under `changes` what was mended, and the words that were checked
 * stand beside it until the new ones are. Patients read nothing else meanwhile: see `text-for-patients.ts`.
 */
export function mendsAreTold(guide: GuideFile, library: Library): Problem[] {
	const { facts, file } = guide;
	const since = textForPatients(guide, library)?.since;
	if (!facts || !since) return [];
	const kept = library.checkedTexts.get(guide.slug);
	const check = lastCheck(facts);
	if (!check) return kept ? errors(file, found(lineOf(guide, 'checked'), ...CHECK_IS_GONE)) : [];
	return [
		...(since === 'as checked'
			? warnings(file, correctedAlready(guide, facts, check.on))
			: mend(guide, facts, since, { check, kept })),
		...(kept ? [...keptText(kept, since, check.on, library), ...strayMarks(kept, guide)] : []),
	];
}

const lineOf = ({ front }: GuideFile, fact: string) => front.lineOf([fact]);

const CHECK_IS_GONE = [
	'The lines under checked are gone, and by them patients read the words in checked.mdx.',
	'Put them back as they stand there. To take the guide down, write withdrawn.',
] as const;

type Check = GuideFacts['checked'][number];

function mend(
	{ file, front }: GuideFile,
	facts: GuideFacts,
	since: SinceCheck,
	{ check, kept }: { check: Check; kept: GuideFile | undefined },
): Problem[] {
	const says = `The words, or who checked them, changed after the check of ${check.on}.`;
	if (!isTold(facts, check, kept?.facts))
		return errors(
			file,
			found(
				front.lineOf(['changes']),
				says,
				'Say under changes what you mended, with the day. If you mended nothing, put the words back.',
			),
		);
	const line = front.lineOf(['checked', facts.checked.indexOf(check), 'words']);
	return warnings(file, found(line, says, NEXT[since]));
}

const NEXT: Record<SinceCheck, string> = {
	'as checked': '',
	mended:
		'Patients go on reading the words that were checked. Ask for a check of the new ones: its sheet shows what changed.',
	lost: 'Leave the lines under checked as they are. Whoever takes your change in types npm run take-in: it keeps the checked words for patients.',
};

/** Whether a line under `changes` is newer than the check: where the checked words are kept, one that they lack. */
function isTold({ changes }: GuideFacts, check: Check, kept: GuideFacts | undefined): boolean {
	return kept ? changes.length > kept.changes.length : changes.some(({ on }) => on >= check.on);
}

function keptText(kept: GuideFile, since: SinceCheck, on: string, library: Library): Problem[] {
	const { file } = kept;
	if (since === 'as checked' && !wasChecked(kept, library)) return errors(file, NEVER_CHECKED);
	if (since === 'as checked')
		return warnings(
			file,
			found(
				1,
				'These words are no longer needed: those in en.mdx are checked.',
				'Take the file out, as npm run take-in does.',
			),
		);
	if (since === 'mended') return [];
	return errors(
		file,
		found(
			1,
			`These are not the words, or not the drawings, of the check of ${on}.`,
			'A drawing that was checked keeps its file: give a new one a new name. Or take this file out: npm run take-in finds the checked words.',
		),
	);
}

/** Whether the words that are kept are those of the check that their own facts tell of. */
const wasChecked = (kept: GuideFile, library: Library) =>
	kept.facts !== undefined &&
	lastCheck(kept.facts) !== undefined &&
	textForPatients(kept, { ...library, checkedTexts: new Map() })?.since === 'as checked';

const NEVER_CHECKED = found(
	1,
	'No check was of these words, or of their drawings, and those in en.mdx are checked.',
	'Take the file out: only npm run take-in writes it.',
);

/** Whoever takes a guide down in the file of the words that were checked has to do it where everybody looks for it. */
function strayMarks(kept: GuideFile, guide: GuideFile): Problem[] {
	return straysIn(kept, guide).flatMap((mark) =>
		errors(
			kept.file,
			found(
				lineOf(kept, mark),
				`${mark} stands here, and not in en.mdx.`,
				'Write it in en.mdx, as it stands here, and take it out of this file.',
			),
		),
	);
}

function correctedAlready(guide: GuideFile, { beingCorrected }: GuideFacts, on: string) {
	return beingCorrected && on >= beingCorrected.on
		? found(
				lineOf(guide, 'beingCorrected'),
				'The words are checked, and patients still read that they are being corrected.',
				'Take beingCorrected out.',
			)
		: [];
}
