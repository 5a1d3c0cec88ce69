// One journey in the order in which it is told: the funds count what the prescription cost.
import './drugs-and-funds/prescription.ts';
import './drugs-and-funds/athletes.ts';
import './drugs-and-funds/funds.ts';
