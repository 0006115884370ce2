import { found, type Finding } from '#lib/checks/problem.ts';

/** What stands in `content/` and is read, by patterns of paths below it. */
const READ = [
	/^guides\/[a-z0-9-]+\/[a-z0-9-]+\/(?:en|cy|checked)\.mdx$/,
	/^guides\/[a-z0-9-]+\/[a-z0-9-]+\/er\.yaml$/,
	/^pages\/[a-z0-9-]+\/(?:en|cy)\.mdx$/,
	/^(?:topics|safety-lines|danger-signs|organisations|routes|packs|sessions|teaching-cards)\/[a-z0-9-]+(?:\.cy)?\.yaml$/,
	/^(?:safety-words|worksheets)\/[a-z0-9-]+\.yaml$/,
	/^release\/site\.yaml$/,
	/^pictures\/[a-z0-9-]+\.svg$/,
	/^search\/(?:[a-z]+\/)?[a-z0-9-]+\.(?:txt|yaml)$/,
	/^words\/[a-z-]+\.txt$/,
	/^(?:conditions(?:\.cy)?\.yaml|codes\.txt|README\.md|how-to\/[a-z-]+\.md)$/,
];

const GUIDE = /^guides\/([^/]+)\/([^/]+)\/([^/]+)$/;
const LOOSE_GUIDE = /^guides\/([^/]+)\/([^/]+)\.mdx?$/;
const KINDS =
	/^(?:topics|safety-lines|safety-words|release|danger-signs|organisations|routes|worksheets|packs|sessions|teaching-cards)\//;

/** A name as all of them are made: `'My Kitchen'` gives `'my-kitchen'`. */
const plainName = (name: string) =>
	name
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

/**
 * What is wrong with the place or the name of a file, given its path below `content/`: a file that nothing
 * reads is lost without a word.
 */
export function faultsOfPlace(path: string): Finding[] {
	if (READ.some((pattern) => pattern.test(path))) return [];
	return found(1, 'Nothing reads this file here, under this name.', placeFor(path));
}

function placeFor(path: string): string {
	const [, topic = '', guide = '', file = ''] = GUIDE.exec(path) ?? [];
	if (/^en\b.*\.(?:mdx?|txt|docx?)$/i.test(file))
		return `Name it content/guides/${plainName(topic)}/${plainName(guide)}/en.mdx, in small letters, with nothing after .mdx.`;
	const [, loose = '', name = ''] = LOOSE_GUIDE.exec(path) ?? [];
	if (name)
		return `Give it a folder: content/guides/${plainName(loose)}/${plainName(name)}/en.mdx.`;
	const [base = '', ending = ''] = path.split(/\.([^./]*)$/);
	const ownName = plainName(base.split('/').at(-1) ?? '');
	if (KINDS.test(path) && /^ya?ml$/i.test(ending))
		return `Name it content/${base.replace(/[^/]*$/, '')}${ownName}.yaml, in small letters.`;
	if (/^(?:png|jpe?g|gif|webp|avif|svg|bmp|heic|tiff?)$/i.test(ending))
		return `A picture is a drawing, saved as plain SVG: content/pictures/${ownName}.svg.`;
	if (/^(?:mdx?|docx?|txt)$/i.test(ending))
		return 'Is it a guide? It stands in content/guides/, the folder of its topic and a folder of its own, as en.mdx. Take away what is none.';
	return 'content/README.md says what stands in each folder. Move it, or take it out.';
}
