/** Who publishes this site, and where. A public build refuses an empty line, and a name that ends in `.example`. */
export const settings = {
	site: 'https://keepdoing.example',
	publisher: { name: '', contact: '', clinicalLead: '' },
	/** Where authors send their changes: the project's address on GitHub. */
	repository: 'https://github.example/keep-doing',
};
