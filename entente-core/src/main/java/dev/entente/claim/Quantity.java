package dev.entente.claim;

import java.math.BigDecimal;

/**
 * An amount that a claim speaks of.
 *
 * @param value the number, without trailing zeros
 * @param unit currency code ("USD") or the counted noun ("people", "votes")
 * @param of what it is an amount of ("grant"), or ""
 * @param approximate whether the text says so ("about", "over")
 */
public record Quantity(BigDecimal value, String unit, String of, boolean approximate) {
    public Quantity {
        value = value.stripTrailingZeros();
    }
}
