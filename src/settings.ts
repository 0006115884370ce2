/** Who publishes this site, and where. A public build refuses an empty line. */
export const settings = {
	site: 'https://keepdoing.example',
	publisher: { name: '', contact: '', clinicalLead: '' },
	/** Where authors send their changes. */
	repository: '',
};
