export const kit = { page: 'ਪੰਨਾ {{page}}, ਕੁੱਲ {{pages}}' };
