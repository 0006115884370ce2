/**
 * Checks what stands in this folder and makes the site of it: `make-site.ts SITE SERVER PROJECT`, and `--public` for
 * patients. `build.ts` starts it in a copy of the project.
 */
import { parseArgs } from 'node:util';
import { finish } from './after-build.ts';
import { holdBack } from './hold-back.ts';
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
if (values.public) holdBack(project);
await step('Making the pages …', () => runTool('astro', ['build', '--outDir', site], true));
refuseSilentSearch(site);
console.log('Drawing the pictures for shared links …');
console.log(await drawSharePictures(site));
console.log(await indexGuides(site));
if (values.public) console.log(writeSitemap(site));
console.log('Checking and packing the pages …');
console.log(await finish(site, server));
noteFaults(project, server);
