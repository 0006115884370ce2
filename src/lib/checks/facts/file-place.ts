import { found, type Finding } from '#lib/checks/problem.ts';
import { languageNames, languages, otherLanguages } from '#lib/text/languages.ts';

const others = otherLanguages.join('|');

/** What stands in `content/` and is read, by patterns of paths below it. */
const READ = [
	new RegExp(String.raw`^guides/[a-z0-9-]+/[a-z0-9-]+/(?:en|checked|${others})\.mdx$`),
	/^guides\/[a-z0-9-]+\/[a-z0-9-]+\/er\.yaml$/,
	new RegExp(String.raw`^pages/[a-z0-9-]+/(?:en|${others})\.mdx$`),
	new RegExp(
		String.raw`^(?:topics|safety-lines|danger-signs|organisations|routes|packs|sessions|teaching-cards|safety-words)/[a-z0-9-]+(?:\.(?:${others}))?\.yaml$`,
	),
	/^worksheets\/[a-z0-9-]+\.yaml$/,
	/^release\/site\.yaml$/,
	/^pictures\/[a-z0-9-]+\.svg$/,
	new RegExp(String.raw`^search/(?:(?!(?:${others})/)[a-z]+/)?[a-z0-9-]+\.(?:txt|yaml)$`),
	new RegExp(
		String.raw`^search/(?:${others})/(?:(?:guides|emergencies)/[a-z0-9-]+|look-alikes|nothing)\.txt$`,
	),
	new RegExp(String.raw`^search/pages(?:\.(?:${others}))?\.yaml$`),
	/^words\/[a-z-]+\.txt$/,
	new RegExp(
		String.raw`^(?:conditions(?:\.(?:${others}))?\.yaml|codes\.txt|README\.md|how-to/[a-z-]+\.md)$`,
	),
];

const KINDS =
	/^(?:topics|safety-lines|safety-words|release|danger-signs|organisations|routes|worksheets|packs|sessions|teaching-cards)\//;

/** A name as all of them are made: `'My Kitchen'` gives `'my-kitchen'`. */
const plainName = (name: string) =>
	name
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

/** What else stands in `content/`: whether a file does, and the topics there are. */
interface Beside {
	stands: (path: string) => boolean;
	topics: readonly string[];
}

/**
 * What is wrong with the place or the name of a file, given its path below `content/`: a file that nothing
 * reads is lost without a word.
 */
export function faultsOfPlace(
	path: string,
	beside: Beside = { stands: () => false, topics: [] },
): Finding[] {
	if (READ.some((pattern) => pattern.test(path))) return [];
	return found(1, 'Nothing reads this file here, under this name.', placeFor(path, beside));
}

const PERHAPS =
	'Is it a guide? It stands in content/guides/, the folder of its topic and a folder of its own, as en.mdx. Take away what is none.';
const GUIDE_FILE = /\.(?:mdx?|txt|docx?|odt|rtf|pages)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|heic|tiff?)$/i;

const NO_LANGUAGE = `The languages so far are ${languages.map((one) => `${languageNames[one]} (${one})`).join(' and ')}, and no other is read. Keep this file elsewhere, and ask in an issue for the language: content/how-to/translation.md says how a translation is made.`;
const WELSH = /^(?:cy|cym|wel|welsh|cymraeg)$/i;
const OTHERS =
	/^(?:[a-z]{2}(?:[-_][a-z]{2})?|french|polish|urdu|punjabi|bengali|gujarati|arabic|romanian|portuguese|spanish|italian|german|gaelic|irish|scots|somali|turkish|ukrainian|russian|chinese|hindi|tamil|farsi|kurdish|lithuanian|slovak)$/i;

/** The language that a file is named after, other than English: `'fr.mdx'`, `'eyes.fr.yaml'` or `'en-fr.mdx'` give `'fr'`. */
function languageOf(file: string): string | undefined {
	const [, bare = ''] = /^(.*?)(?:\.(?:mdx?|ya?ml|docx?|odt|txt))+$/i.exec(file) ?? [];
	const named = bare.split('.');
	const last = (named.length > 1 ? named.at(-1) : /\.ya?ml$/i.test(file) ? '' : bare) ?? '';
	const name = last.replace(/^(?:en|guide)[-_ ](?=[a-z]{2}$)/i, '');
	if (WELSH.test(name)) return 'cy';
	return OTHERS.test(name) && !/^(?:en|er)\b/i.test(name) ? name.toLowerCase() : undefined;
}

function placeFor(path: string, beside: Beside): string {
	const [kind, ...steps] = path.split('/');
	const language = languageOf(steps.at(-1) ?? '');
	const isOurs = otherLanguages.some((one) => one === language);
	if (isOurs && /^(?:guides|pages)\//.test(path))
		return nameIt(path.replace(/[^/]*$/, `${language}.mdx`), beside);
	if (language && !isOurs) return NO_LANGUAGE;
	if (kind === 'guides' && GUIDE_FILE.test(path)) return placeOfGuide(steps, beside);
	const [base = '', ending = ''] = path.split(/\.([^./]*)$/);
	const ownName = plainName(base.split('/').at(-1) ?? '');
	if (KINDS.test(path) && /^(?:ya?ml|txt)$/i.test(ending))
		return nameIt(`${base.replace(/[^/]*$/, '')}${ownName.replace(/-yaml$/, '')}.yaml`, beside);
	if (PICTURE.test(path))
		return `${/^svg$/i.test(ending) ? 'Move it to' : 'A picture is a drawing, saved as plain SVG:'} content/pictures/${ownName}.svg`;
	if (GUIDE_FILE.test(path)) return PERHAPS;
	return 'content/README.md says what stands in each folder. Move it, or take it out.';
}

/** A file that may be a guide, by the folders below `guides/` that it stands in, and its name. */
function placeOfGuide(steps: readonly string[], beside: Beside): string {
	const folders = steps.slice(0, -1).map(plainName);
	const file = steps.at(-1) ?? '';
	const name = plainName(file.replace(/(?:\.\w+)+$/, '')).replace(
		/-?(?:copy|final|draft|v?\d+)$/,
		'',
	);
	const [topic = '', guide = ''] = folders;
	const isTopic = beside.topics.length === 0 || beside.topics.includes(topic);
	const isEnglish = /^en\b/i.test(file);
	if (folders.length === 2 && isTopic) return nameIt(`guides/${topic}/${guide}/en.mdx`, beside);
	// What no author of a guide would save may be something else.
	if (folders.length === 0 && !/\.mdx?$/i.test(file)) return PERHAPS;
	const own = folders.length > 2 ? (folders.at(-1) ?? '') : isEnglish ? topic : name;
	if (folders.length === 1 && isTopic && !isEnglish)
		return `Give it a folder: content/guides/${topic}/${own}/en.mdx.`;
	const under = isTopic && folders.length > 1 ? topic : 'TOPIC';
	const which = under === 'TOPIC' ? ` TOPIC is one of: ${beside.topics.join(', ')}.` : '';
	return own === ''
		? PERHAPS
		: `A guide stands in the folder of its topic, and in one of its own: move it to content/guides/${under}/${folders.length === 2 ? guide : own}/en.mdx.${which}`;
}

/** The name that a file should have, but for one that another has. */
function nameIt(path: string, { stands }: Beside): string {
	const file = path.split('/').at(-1) ?? '';
	if (stands(path))
		return `${file} stands beside it, and is the one that is read. Take this one away; if it holds newer words, copy them into content/${path} first.`;
	const ending = file.endsWith('.mdx') ? ', with nothing after .mdx' : '';
	return `Name it content/${path}, in small letters${ending}.`;
}
