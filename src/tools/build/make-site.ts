/**
 * Checks what stands in this folder and makes the site of it: `make-site.ts SITE SERVER PROJECT`, and `--public` for
 * patients. `build.ts` starts it in a copy of the project.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
	languageNames,
	otherLanguages,
	previewLanguages,
	type Language,
	type OtherLanguage,
} from '#lib/text/languages.ts';
import { finish } from './after-build.ts';
import { holdBack } from './hold-back.ts';
import { joinLanguage } from './language/join-language.ts';
import { SITE_LANGUAGE } from './language/read-language.ts';
import { noteFaults } from './note-faults.ts';
import { indexGuides } from './index-guides.ts';
import { drawSharePictures } from './share-pictures.ts';
import { writeSitemap } from './write-sitemap.ts';
import { refuseSilentSearch } from './silent-search.ts';
import { runNode, runTool, step } from '#tools/steps.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { public: { type: 'boolean' } },
});
const [site = '', server = '', project = ''] = positionals;

await step('Checking the guides …', () => runNode('src/tools/content/check-content.ts', [], true));
const shown = values.public ? holdBack(project) : previewLanguages;
const shownLanguages = otherLanguages.filter((language) => shown.includes(language));
const why = values.public
	? 'nobody has read the words of the site and those of a guide that is signed, and patients get only what is.'
	: 'they do not pass every test yet.';
for (const language of otherLanguages.filter((one) => !shownLanguages.includes(one)))
	console.log(`No pages in ${languageNames[language]}: ${why}`);
await makePages('Making the pages …', 'en', site);
for (const language of shownLanguages) await addLanguage(language);
refuseSilentSearch(site);
console.log('Drawing the pictures for shared links …');
console.log(await drawSharePictures(site));
console.log(await indexGuides(site));
if (values.public) console.log(writeSitemap(site));
console.log('Checking and packing the pages …');
console.log(await finish(site, server));
noteFaults(project, server);

/** Makes the pages of another language, and puts them beside the English ones. */
async function addLanguage(language: OtherLanguage): Promise<void> {
	const aside = `${site}-${language}`;
	await makePages(`Making the pages in ${languageNames[language]} …`, language, aside);
	joinLanguage(site, aside, language);
	rmSync(aside, { recursive: true });
}

function makePages(says: string, language: Language, folder: string): Promise<void> {
	process.env[SITE_LANGUAGE] = language;
	return step(says, () => runTool('astro', ['build', '--outDir', folder], true));
}
