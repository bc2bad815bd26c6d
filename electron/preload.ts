import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, HostEvent } from '../shared/contract.ts';
import { channels } from './channels.ts';

const isHostEvent = (value: unknown): value is HostEvent =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'closing';

const bridge = {
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  onEvent: (listener) => {
    ipcRenderer.on(channels.event, async (_, event: unknown) => {
      if (!isHostEvent(event)) return;
      try {
        await listener(event);
      } finally {
        ipcRenderer.send(channels.letGo);
      }
    });
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('powerCircle', bridge);
