import type { Nodes } from 'mdast';
import { layoutFault } from '#lib/checks/body/pasted-layout.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import { lineOf } from '#lib/guide/used-parts.ts';

type Answer = [says: string, fix: string];

const refused: Partial<Record<Nodes['type'], Answer>> = {
	image: [
		'A picture cannot be typed as ![words](address).',
		'Write <Picture name="…" words="…" />.',
	],
	imageReference: [
		'A picture cannot be typed as ![words][name].',
		'Write <Picture name="…" words="…" />.',
	],
	code: ['This stands as program code, between rows of backticks.', 'Take the backticks away.'],
	inlineCode: ['This stands as program code, between backticks.', 'Take the backticks away.'],
	definition: [
		'An address cannot stand apart from its link.',
		'Write it as [words](address), all in one place.',
	],
	linkReference: ['A link cannot be typed as [words][name].', 'Write it as [words](address).'],
	footnoteReference: [
		'A footnote is easily missed.',
		'Say it in the text, or write <Source number="1" />.',
	],
	footnoteDefinition: [
		'A footnote is easily missed.',
		'Say it in the text, or add it to the sources.',
	],
	table: ['A table is hard to read on a phone.', 'Write a list, one line for each row.'],
	delete: ['Two ~ strike out the words between them.', 'Take the ~ away. For 5~10 write 5 to 10.'],
	html: ['This is HTML, and a guide has none.', 'Take the tags away and keep the words.'],
	mdxjsEsm: ['This is program code.', 'Take it out.'],
	mdxFlowExpression: ['Curly brackets are read as code.', 'Take them away.'],
	mdxTextExpression: ['Curly brackets are read as code.', 'Take them away.'],
};

/** Only the Markdown that an author needs: headings, paragraphs, lists, bold and links. */
export function markdownIsPlain({ file, tree }: GuideFile): Problem[] {
	return errors(file, tree ? faultsOfMarkdown(tree) : []);
}

/** Markdown that a guide cannot hold; the build asks the same. */
export function faultsOfMarkdown(node: Nodes): Finding[] {
	const answer =
		refused[node.type] ??
		headingFault(node) ??
		itemFault(node) ??
		layoutFault(node) ??
		halfMark(node);
	if (answer) return [[lineOf(node), ...answer]];
	return 'children' in node ? node.children.flatMap(faultsOfMarkdown) : [];
}

function headingFault(node: Nodes): Answer | undefined {
	if (node.type !== 'heading') return undefined;
	if (wordsIn(node).trim() === '') return ['This heading is empty.', 'Write its words after ##.'];
	if (node.depth === 1)
		return ['A heading with one # is as great as the title.', `Write ## ${wordsIn(node)}`];
	return node.depth > 3
		? ['A heading this small is lost on readers.', `Write ### ${wordsIn(node)}`]
		: undefined;
}

/** Marks that Markdown did not take for what they were meant as stand on the page as they were typed. */
function halfMark(node: Nodes): Answer | undefined {
	if (node.type !== 'paragraph') return undefined;
	const [, marks = '', words = ''] = /(?:^|\n)(#{1,6})([^\s#].*)/.exec(wordsIn(node)) ?? [];
	if (marks) return ['A heading needs a space after its #.', `Write ${marks} ${words}`];
	const [, around] = /(.{0,12}\*\*.{0,20})/.exec(wordsIn(node)) ?? [];
	return around
		? [
				`The stars in “${around.trim()}” have no partner, or a space inside.`,
				'Write **words**, the stars close to the words on both sides.',
			]
		: undefined;
}

function itemFault(node: Nodes): Answer | undefined {
	if (node.type !== 'listItem' || node.checked === null || node.checked === undefined)
		return undefined;
	return [
		'A line cannot begin with a box, [ ].',
		'Write "- " and the words: <TickSheet> draws the boxes.',
	];
}
