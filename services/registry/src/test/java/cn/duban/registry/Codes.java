package cn.duban.registry;

/** Credit codes with the right check character, for enterprises that do not exist. */
public final class Codes {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Codes() {}

    /** A code of its own for each number below ten million. */
    public static String code(int number) {
        String body = "91370405TE" + String.format("%07d", number);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += CHARACTERS.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return body + CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
