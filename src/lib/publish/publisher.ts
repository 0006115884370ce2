import { isPlaceholder } from '#lib/publish/repository.ts';

interface Settings {
	site: string;
	publisher: { name: string; contact: string; clinicalLead: string };
	repository: string;
}

/** What must still be written in the settings before the site may be published for patients. */
export function publisherGaps({ site, publisher, repository }: Settings): string[] {
	const gaps = {
		'site: the address where readers will find it': written(site),
		'publisher.name: who publishes it': publisher.name,
		'publisher.contact: how to reach them': publisher.contact,
		'publisher.clinicalLead: who answers for its safety': publisher.clinicalLead,
		'repository: where authors send their changes': written(repository),
	};
	return Object.entries(gaps).flatMap(([gap, value]) => (value.trim() ? [] : [gap]));
}

/** An address, or nothing where it is a placeholder. */
function written(address: string): string {
	return address && !isPlaceholder(address) ? address : '';
}
