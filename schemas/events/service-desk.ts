/** The events of the service desk, by aggregate. */
export * from './service-desk/appointment.ts';
export * from './service-desk/case.ts';
export * from './service-desk/case-task.ts';
export * from './service-desk/item.ts';
export * from './service-desk/kiosk.ts';
export * from './service-desk/outlet.ts';
export * from './service-desk/outlet-record.ts';
export * from './service-desk/queue.ts';
export * from './service-desk/rating.ts';
