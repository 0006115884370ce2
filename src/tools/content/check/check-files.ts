import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPhotograph } from '#lib/checks/body/still-drawings.ts';
import { faultsOfPlace } from '#lib/checks/facts/file-place.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';
import { faultsOfSigns } from '#lib/checks/words/seen-signs.ts';
import { leftOversIn } from '#lib/checks/traps/left-overs.ts';
import { faultsOfPhrases } from '#lib/checks/words/search-phrases.ts';
import { nameOf, pathsOf, textOf, whyNotRead } from '#tools/content/content-files.ts';

/**
 * All that is served as it is, each file with its SHA-256: their words and letters stand on every phone, and nobody
 * signs them. Whoever changes one writes its new hash here, so that the change is read with the code.
 */
const SERVED: Record<string, string> = {
	'favicon.svg': 'f4b91a9380693089792cf28c40584c613729174c9a73f1a7612c1c352a4a4977',
	'manifest.webmanifest': 'aafeb60a53354ab547ce879e2ff2cf5d32fcec06432762466259574e432eae30',
	'licences.txt': 'f021a600961f9132b1a67bea12ded5f4d8c7da27f4cb05b80fa5e5073d8dbc7c',
	'fonts/atkinson-hyperlegible-next.woff2':
		'9e692f7e459f238541542b37a639f0d255b55fced6ea4f221539b66caf4a9aea',
};

/** All that is to mend in the files of a content folder before anyone reads what they say. */
export function problemsOfFiles(content = 'content', open = 'public'): Problem[] {
	return [...problemsOfLinks(content), ...problemsOfPublic(open), ...problemsOfPlaces(content)];
}

/** A link may lead anywhere, and not every program follows it: what one shows another has not checked. */
function problemsOfLinks(folder: string): Problem[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		if (entry.isSymbolicLink())
			return errors(
				path,
				found(1, 'This is a link to another place.', 'Put the file itself here.'),
			);
		return entry.isDirectory() ? problemsOfLinks(path) : [];
	});
}

/** What stands in `public/` is served as it is, so nothing may that we do not know, hidden names among it. */
function problemsOfPublic(open: string): Problem[] {
	if (!existsSync(open)) return [];
	return readdirSync(open, { withFileTypes: true, recursive: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.toSorted()
		.flatMap((path) => {
			const known = SERVED[path.slice(open.length + 1)];
			if (known === undefined)
				return errors(
					path,
					found(1, 'This would be served as it is, and nobody checks it.', 'Take it out.'),
				);
			return hashOf(path) === known
				? []
				: errors(
						path,
						found(
							1,
							'This is not the file that we know.',
							'Put it back: git has it. If the change is meant, write its hash in src/tools/content/check/check-files.ts.',
						),
					);
		});
}

/** The SHA-256 of a file; of one of text with plain line ends, so that it is the same on every computer. */
function hashOf(path: string): string {
	if (whyNotRead(path)) return '';
	const isText = /\.(?:svg|txt|webmanifest)$/.test(path);
	const read = isText ? withPlainLineEnds(textOf(path)) : readFileSync(path);
	return createHash('sha256').update(read).digest('hex');
}

function problemsOfPlaces(content: string): Problem[] {
	const beside = {
		stands: (path: string) => existsSync(`${content}/${path}`),
		topics: pathsOf('topics', content).map(nameOf),
	};
	return filesIn(content).flatMap((path) => {
		const misplaced = faultsOfPlace(path.slice(content.length + 1), beside);
		if (misplaced.length > 0) return errors(path, misplaced);
		const why = whyNotRead(path);
		if (why) return errors(path, found(1, why, 'Split it, or put plain words in its place.'));
		// A guide is asked the same among its own checks.
		return /\/guides\/[^/]+\/[^/]+\/en\.mdx$/.test(path) ||
			(path.endsWith('.svg') && isPhotograph(textOf(path)))
			? []
			: errors(path, [...faultsOfSigns(path, textOf(path)), ...faultsOfWords(path)]);
	});
}

/** Every file of a folder, hidden ones and those without an ending too, but for what macOS leaves in each. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.flatMap((entry) => {
			const path = `${folder}/${entry.name}`;
			if (entry.isSymbolicLink() || entry.name === '.DS_Store') return [];
			// A folder with the name of a file would be read as nothing.
			return entry.isDirectory() && !/\.\w+$/.test(entry.name) ? filesIn(path) : [path];
		})
		.toSorted();
}

const NOTHING = /\/search\/(?:\w+\/)?nothing\.txt$/;

/** What people type for nothing of ours is no word of ours either: letters by chance, and names of the famous. */
function faultsOfWords(path: string): Finding[] {
	if (!/\.(?:mdx|yaml|txt)$/.test(path) || NOTHING.test(path)) return [];
	const typed = textOf(path);
	const [, inSearch] = /\/search\/(.*\.txt)$/.exec(path) ?? [];
	return [
		...leftOversIn(typed),
		...(inSearch === undefined ? [] : faultsOfPhrases(inSearch, typed)),
	];
}
