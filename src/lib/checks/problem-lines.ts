import { onOneLine } from '#lib/text/one-line.ts';
import type { Problem } from '#lib/checks/problem.ts';

/** A stop behind what is to be typed would be typed with it: behind a mark, a tag, an address, a day or a file. */
const GLUED = /(?<=["\]>/]|\]\(\S{1,99}\)|\d{4}-\d\d-\d\d|\.(?:mdx|yaml|txt|svg))\.$/;

const advice = (fix: string) => fix.replace(GLUED, '');

/** A problem on one line, as an author reads it: `content/…/en.mdx:3: What is wrong. What to write.` */
export function lineFor({ file, line, level, says, fix }: Problem): string {
	return onOneLine(
		`${file}:${line}: ${level === 'warning' ? '(advice) ' : ''}${says} ${advice(fix)}`,
	);
}

/** A problem as GitHub shows it beside the changed line. */
export function annotationFor({ file, line, level, says, fix }: Problem): string {
	const path = inCommand(file).replaceAll(':', '%3A').replaceAll(',', '%2C');
	return `::${level} file=${path},line=${line}::${inCommand(`${says} ${advice(fix)}`)}`;
}

function inCommand(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The last line of a check of guides, of other files, or of both. */
export function totalLine(guides: number, problems: Problem[], files = 0): string {
	const toMend = problems.filter(({ level }) => level === 'error').length;
	const counts = [
		...(guides > 0 || files === 0 ? [guides === 1 ? '1 guide' : `${guides} guides`] : []),
		...(files > 0 ? [files === 1 ? '1 file' : `${files} files`] : []),
	];
	return `${counts.join(' and ')}: ${toMend} to mend, ${problems.length - toMend} to think about.`;
}

/** All problems as a page of Markdown, for the summary of a run on GitHub. */
export function summaryFor(guides: number, problems: Problem[], ofFiles = 0): string {
	const files = [...new Set(problems.map(({ file }) => file))];
	const blocks = files.map((file) => [
		`### ${onOneLine(file)}`,
		...problems.filter((problem) => problem.file === file).map(itemFor),
	]);
	return [
		'## The check of the guides',
		totalLine(guides, problems, ofFiles),
		...blocks.map((block) => block.join('\n')),
	].join('\n\n');
}

function itemFor({ line, level, says, fix }: Problem): string {
	const plain = onOneLine(`${says} ${advice(fix)}`)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll(/([\\`*_[\]!])/g, '\\$1');
	return `- line ${line}: ${level === 'warning' ? '(advice) ' : ''}${plain}`;
}

/** Problems of changed files first, since GitHub shows only the first ten; then file by file, line by line. */
export function inReadingOrder(problems: Problem[], changed: readonly string[]): Problem[] {
	const rank = ({ file }: Problem) => (changed.includes(file) ? 0 : 1);
	return problems.toSorted(
		(a, b) => rank(a) - rank(b) || a.file.localeCompare(b.file) || a.line - b.line,
	);
}
