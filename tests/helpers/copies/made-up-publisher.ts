import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a site that is built for patients here says that it stands. */
export const madeUpSite = 'https://made-up.test';

/** Gives a copy of the project the publisher and the address without which nothing is built for patients. */
export function nameMadeUpPublisher(folder: string): void {
	const publisher = { name: 'Made up', contact: 'Made up', clinicalLead: 'Made up' };
	const settings = { site: madeUpSite, publisher, repository: `${madeUpSite}/keep-doing` };
	writeFileSync(
		join(folder, 'src/settings.ts'),
		`export const settings = ${JSON.stringify(settings)};\n`,
	);
}
