/** Where anyone may look up a registered health professional, by surname or number. */
export const HCPC_REGISTER = 'https://www.hcpc-uk.org/check-the-register/';
