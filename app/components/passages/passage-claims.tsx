import { ClaimKindLabel } from "~/components/claims/claim-kind-label";
import type { ClaimNote } from "~/core/modules/claim-note";

/** What a passage claims, each claim with its kind and who says it. */
export function PassageClaims({ claims }: { claims: readonly ClaimNote[] }) {
  return (
    <section>
      <h2>What it claims</h2>
      <ul className="claim-list">
        {claims.map((claim) => (
          <li id={claim.id} key={claim.id}>
            <p className="small quiet">
              <ClaimKindLabel kind={claim.kind} />, {claim.voice}
            </p>
            <p>{claim.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
