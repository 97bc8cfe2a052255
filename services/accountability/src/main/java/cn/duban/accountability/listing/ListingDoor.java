package cn.duban.accountability.listing;

import cn.duban.accountability.matter.MatterProcess;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.steps.MatterKind;
import cn.duban.platform.visibility.Visibility;
import jakarta.inject.Singleton;

/** Vetoes and listings as the door takes them. */
@Singleton
public class ListingDoor extends MatterKind<Listing> {
    ListingDoor(Visibility visibility, Matters matters, MatterProcess process) {
        super(Listing.class, Listing.TYPE, visibility, matters, process);
    }
}
