declare const __KEEP_DOING_PUBLIC__: boolean;
declare const __KEEP_DOING_BUILT__: string;
declare const __KEEP_DOING_SETTINGS__: {
	publisher: { name: string; contact: string };
	repository: string;
};

/** Whether this build is for patients: only checked guides, and findable by search engines. */
export const isPublicBuild = __KEEP_DOING_PUBLIC__;

/** The day this build was made, year first. */
export const builtOn = __KEEP_DOING_BUILT__;

/** Who publishes this site, with empty texts until that is decided, and where authors send their changes. */
export const { publisher, repository } = __KEEP_DOING_SETTINGS__;
