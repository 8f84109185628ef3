import { type MouseEvent, useId } from "react";
import { regionBounds, regionCentre, type Shape } from "~/core/questions/region-bounds";

/** The badges' size, as a share of the image's width. */
const BADGE = 0.026;

interface Region {
  id: string;
  shape: Shape;
  /** The id of the input that a click into the region goes to; without it the region is a picture only. */
  inputId?: string;
  /** How the region was left, as class names. */
  state?: string;
}

interface RegionPictureProps {
  image: { src: string; alt: string; width: number; height: number };
  /** In the order of the list that stands beside; their numbers tell which is which. */
  regions: readonly Region[];
}

/**
 * An image with its regions outlined and numbered. A region is the label of its input, so that a click
 * works without scripts; who does not see it has the list.
 */
export function RegionPicture({ image, regions }: RegionPictureProps) {
  const clip = useId();
  const badge = image.width * BADGE;
  return (
    <svg
      aria-label={image.alt}
      className="region-picture"
      role="img"
      viewBox={`0 0 ${image.width} ${image.height}`}
    >
      <image height={image.height} href={image.src} width={image.width} />
      {regions.map(({ id, shape, inputId, state = "" }, index) => (
        <g className={`region ${state}`} data-place={index + 1} key={id}>
          <Outline className="region-halo" shape={shape} />
          <Outline className="region-line" shape={shape} />
          <Badge place={index + 1} shape={shape} size={badge} />
          {inputId ? <Overlay clipId={`${clip}-${id}`} inputId={inputId} shape={shape} /> : null}
        </g>
      ))}
    </svg>
  );
}

function Outline({ shape, className }: { shape: Shape; className?: string }) {
  const { rect, circle, polygon = [] } = shape;
  if (rect) {
    const [x, y, width, height] = rect;
    return <rect className={className} height={height} width={width} x={x} y={y} />;
  }
  if (circle) {
    const [x, y, radius] = circle;
    return <circle className={className} cx={x} cy={y} r={radius} />;
  }
  return (
    <polygon className={className} points={polygon.map((corner) => corner.join()).join(" ")} />
  );
}

function Badge({ shape, place, size }: { shape: Shape; place: number; size: number }) {
  const { x, y } = regionCentre(shape);
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className="region-badge" r={size} />
      <text className="region-number" dy="0.36em" fontSize={size * 1.25}>
        {place}
      </text>
      <g className="region-tick" transform={`translate(${size * 1.5} ${-size * 1.2})`}>
        <circle r={size * 0.8} />
        <text dy="0.36em" fontSize={size * 1.1}>
          ✓
        </text>
      </g>
    </g>
  );
}

/**
 * The clip leaves of the rectangular label what lies in the shape, for the pointer too. It is the
 * group's: Chromium finds no label under the pointer in a foreign object that is clipped itself.
 */
function Overlay({ shape, inputId, clipId }: { shape: Shape; inputId: string; clipId: string }) {
  return (
    <>
      <clipPath id={clipId}>
        <Outline shape={shape} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <foreignObject {...regionBounds(shape)}>
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the input has its words from the list */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has the list */}
          <label className="region-label" htmlFor={inputId} onClick={chooseInPlace} />
        </foreignObject>
      </g>
    </>
  );
}

/** A label brings its input into view, which on a phone takes the picture out of it. */
function chooseInPlace(event: MouseEvent<HTMLLabelElement>) {
  event.preventDefault();
  const { control } = event.currentTarget;
  control?.focus({ preventScroll: true });
  control?.click();
}
