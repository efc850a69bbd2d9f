// What imagery showed: twenty activities in six directions.

export const DIRECTIONS = [
  "build-up",
  "draw-down",
  "test-launch",
  "operations",
  "damage",
  "nothing-seen",
] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** The law of the glossary: which activity points in which direction. */
const ACTIVITIES_BY_DIRECTION = {
  "build-up": ["construction", "rebuilding", "excavation"],
  "draw-down": ["dismantlement", "demolition"],
  "test-launch": [
    "launch-preparation",
    "launch",
    "engine-test-preparation",
    "engine-test",
    "nuclear-test-preparation",
  ],
  operations: [
    "reactor-operation",
    "processing",
    "mining",
    "vehicle-activity",
    "equipment-movement",
    "vessel-activity",
    "parade-preparation",
    "maintenance",
  ],
  damage: ["flood-damage"],
  "nothing-seen": ["no-significant-activity"],
} as const satisfies Record<Direction, readonly string[]>;

export type Activity = (typeof ACTIVITIES_BY_DIRECTION)[Direction][number];

export const ACTIVITIES: readonly Activity[] = DIRECTIONS.flatMap((direction) => [
  ...ACTIVITIES_BY_DIRECTION[direction],
]);

const DIRECTION_BY_ACTIVITY = new Map<Activity, Direction>(
  DIRECTIONS.flatMap((direction) =>
    ACTIVITIES_BY_DIRECTION[direction].map((activity) => [activity, direction] as const),
  ),
);

export function activitiesOf(direction: Direction): readonly Activity[] {
  return ACTIVITIES_BY_DIRECTION[direction];
}

export function directionOf(activity: Activity): Direction {
  const direction = DIRECTION_BY_ACTIVITY.get(activity);
  if (direction === undefined) throw new Error(`No direction for the activity "${activity}".`);
  return direction;
}
