export const kit = { page: 'ਸਫ਼ਾ {{page}}, ਕੁੱਲ {{pages}}' };
