import { createContext, useContext } from 'react';
import { type Light, lightOf } from '../../shared/display/light.ts';

/** What the theme makes of the colours of drawings. Daylight where nobody said otherwise. */
export const LightContext = createContext<Light>(lightOf.day);

export const useLight = (): Light => useContext(LightContext);
