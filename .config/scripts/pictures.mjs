// How pictures are kept and compared.
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** In 256 colours, a third of the size. What is alike before it is alike after it. */
export const smaller = (picture) => sharp(picture).png({ palette: true, dither: 0, effort: 10 }).toBuffer();

const pixelsOf = (picture) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** Where a picture differs from a kept one. */
export async function differenceOf({ baselineImage, image, options }) {
  const [before, now] = await Promise.all([pixelsOf(baselineImage), smaller(image).then(pixelsOf)]);
  const { width, height } = now.info;
  if (before.info.width !== width || before.info.height !== height)
    return {
      error: `The picture is ${width} × ${height} pixels, and was ${before.info.width} × ${before.info.height}.`,
      diffImage: image,
    };
  const difference = Buffer.alloc(now.data.length);
  const diffPixels = pixelmatch(before.data, now.data, difference, width, height, options);
  const diffImage = await sharp(difference, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { error: '', diffPixels, diffPercentage: (diffPixels / (width * height)) * 100, diffImage };
}
