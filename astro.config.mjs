import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { guard } from '#lib/checks/mdx-allow-list.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
	site: settings.site,
	trailingSlash: 'always',
	// Astro's own squeezing eats the space between words in neighbouring tags.
	compressHTML: true,
	build: {
		// One sheet inside every page: one trip to the first paint, and one hash in the header.
		inlineStylesheets: 'always',
		// While one page is written, others are made: alone, each waits for the disk.
		concurrency: 8,
	},
	// The second lock on what an author may write; npm run check-content is the first, and kinder.
	markdown: { processor: satteri({ mdastPlugins: [guard] }), syntaxHighlight: false },
	integrations: [mdx()],
	devToolbar: { enabled: false },
	vite: {
		define: {
			__KEEP_DOING_PUBLIC__: JSON.stringify(process.env.KEEP_DOING_PUBLIC === '1'),
			__KEEP_DOING_SETTINGS__: JSON.stringify(settings),
			__KEEP_DOING_BUILT__: JSON.stringify(new Date().toISOString().slice(0, 10)),
		},
		plugins: [tailwindcss()],
		build: {
			// Small scripts put inline would break the strict header.
			assetsInlineLimit: 0,
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
