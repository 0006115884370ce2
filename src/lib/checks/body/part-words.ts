import type { ListItem, Nodes } from 'mdast';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { lineOf, usedParts, type UsedPart } from '#lib/guide/used-parts.ts';

type Answer = [looks: RegExp, says: string, fix: string];

const STEP_NUMBER: Answer = [
	/^(?:step )?\d{1,2}[:.)]\s/i,
	'Steps are numbered by themselves.',
	'Take the number out of the words of this step.',
];

/** What the lines of a list may not say, by the part that it stands in. */
const LINES: Record<string, Answer> = {
	TryThisFirst: STEP_NUMBER,
	Steps: STEP_NUMBER,
	DoNotList: [
		/^do not (?:forget|fail|hesitate|be afraid|worry|neglect)\b/i,
		'This is a thing to do, and stands among those not to do.',
		'Move it to <DoList>, and begin with what to do.',
	],
	GetHelp: [
		/^(?:if|when|ask|see|ring|phone|call|contact|speak|talk|make|book|go|tell|get|visit|take|try|do)\b|\?\s*$/i,
		'A line under <GetHelp> completes “Ask for help if:”.',
		'Write the state they are in, beginning in small letters, such as - you have burnt yourself more than once',
	],
	TickSheet: [
		/\bNHS (?:number|no\b)|\bdate of birth\b|\bDOB\b|\b(?:my|your|full) (?:name|address|phone number|postcode)\b[^.]{0,12}_{2,}|^(?:name|address|postcode|hospital number)\b/i,
		'A tick-sheet lies about the house, and this asks who somebody is.',
		'Take out name, date of birth, address and NHS number.',
	],
};

/** The lines of each list are of the kind that its part is for. */
export function linesFitTheirPart({ file, tree }: GuideFile): Problem[] {
	return errors(file, tree ? usedParts(tree).flatMap(faultsIn) : []);
}

function faultsIn(used: UsedPart): Finding[] {
	const answer = Object.hasOwn(LINES, used.name) ? LINES[used.name] : undefined;
	const own = OF_PART[used.name]?.(used) ?? [];
	if (!answer) return own;
	const [looks, says, fix] = answer;
	return itemsIn(used.node as Nodes)
		.filter((item) => looks.test(wordsIn(item).trim()))
		.flatMap((item) => found(lineOf(item), says, fix));
}

function itemsIn(node: Nodes): ListItem[] {
	if (node.type === 'listItem') return [node];
	return 'children' in node ? node.children.flatMap(itemsIn) : [];
}

/** What somebody types who takes the words of a picture for its name. */
const NO_WORDS =
	/^(?:an?|the|this|my|our)?\s*(?:picture|image|drawing|photo(?:graph)?|illustration|diagram|graphic|icon|sketch|figure|img|pic|alt(?: text)?|description|words)\b[\s\d:.]*(?:(?:of|showing|shows) (?:it|this|that|the above|an? \w+|the \w+))?\.?$|^[\w-]+\.(?:svg|png|jpe?g)$|^(?:n\/?a|none|see (?:below|above|text|caption|picture))\.?$/i;
const FEWEST_WORDS = 4;

/** Whoever cannot see a picture has its words alone. */
function emptyPicture({ line, settings }: UsedPart): Finding[] {
	const words = (settings.get('words') ?? '').trim();
	const saysNothing = NO_WORDS.test(words) || words.split(/\s+/).length < FEWEST_WORDS;
	return words !== '' && saysNothing
		? found(
				line,
				`“${words}” does not say what the picture shows.`,
				'Write all that is seen, for those who see none of it: who or what, where, and what they do. Such as: A palm presses the handle, the frame tilts, and the kettle pours.',
			)
		: [];
}

const bare = (words: string) =>
	words
		.toLowerCase()
		.replace(/^(?:an?|the|your) /, '')
		.trim();

/** A term that is explained by itself tells nobody what it is. */
function emptyTerm({ line, node, settings }: UsedPart): Finding[] {
	const term = bare(node.children.map((child) => wordsIn(child as Nodes)).join(''));
	const means = bare(settings.get('means') ?? '');
	return term !== '' && (means === term || means === `${term}s` || term === `${means}s`)
		? found(
				line,
				`“${term}” is explained by itself.`,
				'Write in means= what it is, or what it is for, in easy words.',
			)
		: [];
}

/** What the settings of a part may not say. */
const OF_PART: Record<string, ((used: UsedPart) => Finding[]) | undefined> = {
	Term: emptyTerm,
	Picture: emptyPicture,
};
