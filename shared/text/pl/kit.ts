export const kit = {
  page: '{{page}} z {{pages}}',
};
