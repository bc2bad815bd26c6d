export const kit = { page: 'صفحہ {{page}}، کل {{pages}}' };
