/** A chosen file for the contract. Of one that is larger than `largest` bytes, only so much that it is refused as such. */
export const inBase64 = async (file: File, largest: number): Promise<string> => {
  const bytes = new Uint8Array(await file.slice(0, largest + 1).arrayBuffer());
  // In pieces: a call takes only so many arguments. The length is a multiple of 3, so that pieces join.
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
    btoa(String.fromCharCode(...bytes.subarray(i * piece, (i + 1) * piece))),
  );
  return pieces.join('');
};

const piece = 24_576;
