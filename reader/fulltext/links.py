"""Links without what follows people around."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

_TRACKING = re.compile(
    r"^(?:utm_\w+|utm-\w+|mtm_\w+|matomo_\w+|pk_\w+|piwik_\w+|hsa_\w+|_hs\w+|hs(?:CtaTracking|mi|enc)|"
    r"fbclid|fb_(?:action_ids|action_types|source|ref)|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|"
    r"ymclid|twclid|ttclid|li_fat_id|igshid?|igsh|mc_(?:cid|eid)|mkt_tok|_openstat|vero_(?:conv|id)|"
    r"oly_(?:anon|enc)_id|wickedid|s_cid|cmpid|ns_(?:campaign|mchannel|source|linkname|fee)|at_(?:medium|"
    r"campaign|custom\d*|format|link_\w+|ptr_name|bbc_team)|wt[._](?:mc|zmc)\w*|ncid|ocid|smid|sr_share|"
    r"guccounter|guce_referrer\w*|spm|scm|soc_(?:src|trk)|xtor|rb_clickid|trk(?:Campaign)?|trackingId|"
    r"_ga|_gl|ga_\w+|cx_\w+|taboola\w*|tblci|obOrigUrl|srnd|sref|source_ref|ref_(?:src|url)|partner_id|"
    r"__twitter_impression|__s|__cft__\S*|__tn__|ss_(?:source|campaign_\w+|email_id)|campaign_(?:id|name)|"
    r"iesrc|sfmc_\w+|cid_source|ftag|feature_ref|share_?id|shareToken|rss_?source)$",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(r"^(?:utm_|xtor=|at_|ref=|Echobox=|:~:)", re.IGNORECASE)


def without_tracking(url: str) -> str:
    """The same link without tracking parameters; everything else of it is left byte for byte."""
    if "?" not in url and "#" not in url:
        return url
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    query = parts.query
    if query:
        kept = [pair for pair in query.split("&") if not _TRACKING.match(pair.partition("=")[0])]
        query = "&".join(kept)
    fragment = "" if _FRAGMENT.match(parts.fragment) else parts.fragment
    if query == parts.query and fragment == parts.fragment:
        return url
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, fragment))
