package cn.duban.contracts.accountability;

/** What every event about a veto or a discredit listing has in common. */
public sealed interface ListingEvent extends AccountabilityEvent
        permits VetoImposed,
                DiscreditListed,
                ListingRemovalRequested,
                ListingRemovalDecided,
                ListingRestored,
                ListingLifted,
                ListingExpired {
    ListingSnapshot listing();
}
