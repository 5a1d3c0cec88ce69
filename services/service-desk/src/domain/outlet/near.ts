import type { Outlet } from './outlet.ts';
import { refuse } from './refusals.ts';

type Point = Outlet['location'];

const earthRadiusMetres = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The straight distance between two points in metres (haversine). */
export const metresBetween = (one: Point, other: Point): number => {
  const [north, south] = [radians(one.latitude), radians(other.latitude)];
  const halfLatitude = Math.sin((south - north) / 2);
  const halfLongitude = Math.sin(radians(other.longitude - one.longitude) / 2);
  const chord = halfLatitude ** 2 + Math.cos(north) * Math.cos(south) * halfLongitude ** 2;
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** The degrees of latitude between which everything within some metres lies. */
export const latitudesWithin = ({ latitude }: Point, metres: number): readonly [number, number] => {
  const degrees = (metres / earthRadiusMetres) * (180 / Math.PI);
  return [latitude - degrees, latitude + degrees];
};

/** Refuses MINUTES_OUT_OF_RANGE, LOCATION_INVALID. */
export const requireCircle = ({ latitude, longitude }: Point, minutes: number): void => {
  if (minutes < 1 || minutes > 120) throw refuse('MINUTES_OUT_OF_RANGE', { least: 1, most: 120 });
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw refuse('LOCATION_INVALID');
};

/** The outlets that can be walked to in time, nearest first [S003-3.1h, S001-7.2]. `speed` in metres a minute. */
export const walkableFrom = (outlets: readonly Outlet[], point: Point, minutes: number, speed: number) =>
  outlets
    .map((outlet) => ({ outlet, distance: metresBetween(point, outlet.location) }))
    .filter(({ distance }) => distance <= minutes * speed)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ outlet, distance }) => ({
      outlet,
      metres: Math.round(distance),
      minutes: Math.ceil(distance / speed),
    }));
